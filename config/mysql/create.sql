-- Run once as an administrator of MySQL; choose the password. The application creates its tables by itself.
CREATE DATABASE erasmus CHARACTER SET utf8mb4;
CREATE USER 'erasmus'@'localhost' IDENTIFIED BY '…';
GRANT ALL ON erasmus.* TO 'erasmus'@'localhost';
